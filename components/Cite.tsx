/** The number of a source in the list at the foot of a printed dossier; a screen has the source itself. */
export const Cite = ({ at }: { at?: number }) =>
  at === undefined ? null : (
    <sup class="cite" aria-hidden="true">
      {at}
    </sup>
  )
