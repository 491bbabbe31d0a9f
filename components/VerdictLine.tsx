import type { Verdict } from '../lib/model/annotation.ts'

/** A piece of the line that marks such a claim on the page, so that line and word explain each other. */
export function VerdictLine({ kind }: { kind: Verdict | 'mention' }) {
  return (
    <svg class="line" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true" focusable="false" data-kind={kind}>
      {kind === 'disputed' ? (
        <path d="M0 2.5h24M0 5.5h24" stroke="currentColor" stroke-width="1.2" />
      ) : (
        <path
          d="M1 4h22"
          stroke="currentColor"
          stroke-width={widths[kind]}
          stroke-dasharray={dashes[kind]}
          stroke-linecap={dashes[kind] === '0 4' ? 'round' : 'butt'}
        />
      )}
    </svg>
  )
}

const widths = { supported: 1.2, outdated: 2, disputed: 1.2, contradicted: 3, unverified: 2.2, mention: 1.4 }
const dashes = {
  supported: undefined,
  outdated: '5 3',
  disputed: undefined,
  contradicted: undefined,
  unverified: '0 4',
  mention: '0 4',
}
