/** A slot shows what is assigned to it, a folded `details` its summary; an element with an open shadow root shows that instead of its own children. */
export function childrenOf(parent: Element | ShadowRoot): Iterable<Node> {
  const slot = parent as HTMLSlotElement
  if (slot.localName === 'slot' && typeof slot.assignedNodes === 'function') {
    const assigned = slot.assignedNodes({ flatten: true })
    if (assigned.length) return assigned
  }
  // What a folded `details` hides can be bare text, without an element that could be asked.
  if (slot.localName === 'details' && !slot.hasAttribute('open'))
    return [...parent.children].filter(({ localName }) => localName === 'summary').slice(0, 1)
  return parent.childNodes
}
