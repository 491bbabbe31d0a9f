/** Offers a text to be saved as a file; it goes from the page to the disk and nowhere else. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // A browser may read it after the click; a minute is long enough, and the page gives it up anyway when it closes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
