/** Colours where a person looks at a terminal that wants them (no-color.org). */
const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35 }
export type Style = keyof typeof codes

export const paint = (style: Style, text: string): string => (coloured ? `\x1b[${codes[style]}m${text}\x1b[0m` : text)

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}

/** "4 July 2025" of an ISO date or time. */
export const readable = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00Z`),
  )

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Prints to standard output; a reader that has seen enough (`| head`) ends the command quietly. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})
