const utf16 = (bytes: Buffer): boolean =>
  bytes.length > 1 && ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'))

/** Control characters that no text holds; tab, line ends, form feed and escape are let pass. */
const control = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)

/** A zero byte, a PDF's first bytes or more than one control character in a hundred: a picture, an archive, a document. */
export function looksBinary(bytes: Buffer): boolean {
  if (utf16(bytes)) return false
  const head = bytes.subarray(0, 8192)
  return (
    bytes.includes(0) ||
    head.subarray(0, 5).toString('latin1') === '%PDF-' ||
    head.filter(control).length * 100 > head.length
  )
}

export const looksLikeHtml = (bytes: Buffer): boolean =>
  /<(!doctype|html|head|body|main|article|section|div|p|h[1-6]|ul|table)\b/i.test(
    bytes.subarray(0, 65536).toString('latin1'),
  )

/** Plain text as a page: each paragraph a `<p>`, each bulleted line an item. */
export function toHtml(bytes: Buffer): string {
  const blocks = decode(bytes)
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
  return `<!doctype html><article>${blocks.flatMap(paragraphs).map(element).join('\n')}</article>`
}

function decode(bytes: Buffer): string {
  if (utf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const bullet = /^\s*[•*·–-]\s+/

/** The lines of a block are one paragraph where they were wrapped by hand: all short, and all but the last nearly full. */
function paragraphs(block: string): string[] {
  const lines = block.split('\n').filter(line => line.trim())
  const wrapped =
    lines.length > 1 && lines.every((line, i) => line.length <= 100 && (i === lines.length - 1 || line.length >= 50))
  return wrapped && !lines.some(line => bullet.test(line)) ? [lines.join(' ')] : lines
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const element = (line: string): string =>
  bullet.test(line) ? `<li>${escapeHtml(line.replace(bullet, ''))}</li>` : `<p>${escapeHtml(line.trim())}</p>`
