/** Whether text stands on light or dark ground: the first opaque background around it, else the colour of the text itself. */
export function groundOf(element: Element | undefined, view: Window = window): 'light' | 'dark' {
  for (let at: Element | null | undefined = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at)
    const colour = parse(backgroundColor)
    if (colour && colour.alpha > 0.5) return colour.luminance < 0.4 ? 'dark' : 'light'
    // A picture tells nothing by itself, but the page's writer chose letters that can be read on it.
    if (backgroundImage !== 'none') break
  }
  const letters = element && parse(view.getComputedStyle(element).color)
  return letters && letters.luminance > 0.5 ? 'dark' : 'light'
}

const parentOf = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host

/** Computed colours come as `rgb()` or `rgba()`; other notations tell nothing here, and the next ancestor is asked. */
function parse(colour: string): { luminance: number; alpha: number } | undefined {
  if (!colour.startsWith('rgb')) return undefined
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return { luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha }
}

/** sRGB to light, as WCAG defines it. */
const linear = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
