import { useState } from 'preact/hooks'
import type { ReportRow } from '../lib/model/card.ts'
import { readDate } from './dates.ts'
import { dossierWords as words } from './panel-words.ts'
import { SourceLink } from './SourceLink.tsx'
import { type Sort, sortReports } from './sort-reports.ts'
import { cardWords } from './words.ts'

/** Rows that are drawn at first: about two windows full. */
const first = 30

/** All reports of an event: of one measure or of all, by time, voice or value. */
export function ReportTable({ rows }: { rows: ReportRow[] }) {
  const measures = [...new Set(rows.map(row => row.measure))].sort((a, b) => a.localeCompare(b, 'en'))
  const [measure, setMeasure] = useState(rows.find(row => row.current)?.measure ?? '')
  const [{ by, down }, setSort] = useState<{ by: Sort; down: boolean }>({ by: 'time', down: false })
  const [whole, setWhole] = useState(false)
  const chosen = rows.filter(row => measure === '' || row.measure === measure)
  const sorted = sortReports(chosen, by, down)
  const shown = whole ? sorted : sorted.slice(0, first)
  return (
    <>
      <div class="tools">
        <label>
          {words.measure}{' '}
          <select value={measure} onChange={({ currentTarget }) => setMeasure(currentTarget.value)}>
            <option value="">{words.everyMeasure}</option>
            {measures.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{words.sortBy}</legend>
          {(Object.keys(words.sorts) as Sort[]).map(each => (
            <button
              key={each}
              type="button"
              aria-pressed={each === by}
              onClick={() => setSort({ by: each, down: each === by && !down })}
            >
              {words.sorts[each]}
              {each === by && <Direction down={down} />}
            </button>
          ))}
        </fieldset>
        <small role="status">{words.reportCount(shown.length, chosen.length)}</small>
      </div>
      <ul class="table">
        {shown.map((row, index) => (
          <Report key={index} row={row} named={measure === ''} />
        ))}
      </ul>
      {shown.length < chosen.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {words.showAll(chosen.length)}
        </button>
      )}
    </>
  )
}

const Direction = ({ down }: { down: boolean }) => (
  <>
    <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>
    <span class="hidden">, {down ? words.descending : words.ascending}</span>
  </>
)

/** `named`: reports of several measures stand together, and each says its own. */
const Report = ({ row, named }: { row: ReportRow; named: boolean }) => (
  <li>
    <b class={row.value.length > 24 ? 'value long' : 'value'}>{row.value}</b>
    <div class="what">
      <span class="who">{row.who}</span>
      <small>
        {named && `${row.measure}, `}
        {row.place}
        {row.what && `, ${row.what}`}
        {row.via.length > 0 && `, ${cardWords.via(row.via)}`}
      </small>
      {row.why && <small class="reason">{row.why}</small>}
    </div>
    <time dateTime={row.asOf}>{readDate(row.asOf)}</time>
    <SourceLink source={row.source} />
  </li>
)
