/** A slot shows what is assigned to it; an element with an open shadow root shows that instead of its own children. */
export function childrenOf(parent: Element | ShadowRoot): Iterable<Node> {
  const slot = parent as HTMLSlotElement
  if (slot.tagName === 'SLOT' && typeof slot.assignedNodes === 'function') {
    const assigned = slot.assignedNodes({ flatten: true })
    if (assigned.length) return assigned
  }
  return parent.childNodes
}
