/** Folds a text for matching, character by character, so that offsets stay true: case, quotes, dashes, odd spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const base =
    lower.length === text.length
      ? lower
      : [...text].map(c => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  return base.replace(/[’ʼ‘`´‐-―−\u00a0\u2009\u202f]/g, c => folded[c] ?? ' ')
}

const folded: Record<string, string> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '–',
  '—': '—',
  '―': '—',
  '−': '-',
}
