/** Drawn on a grid of 16, in the colour of the text around them. */
const Icon = ({ d }: { d: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
)

export const CloseIcon = () => <Icon d="M4 4l8 8M12 4l-8 8" />
export const PanelIcon = () => <Icon d="M2.5 3.5h11v9h-11zM9.5 3.5v9M11 6h1M11 8h1" />
export const PinIcon = () => <Icon d="M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />
