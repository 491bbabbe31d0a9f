import type { Dataset } from '../../lib/model/record.ts'

/** Sources that nothing cites, and addresses that no browser would open. */
export function uncited({ sources, events }: Dataset): string[] {
  if (events.length === 0) return ['events: found no event, expected a file for each']
  const cited = new Set([
    ...events.flatMap(event => event.reports.map(report => report.source)),
    ...events.flatMap(event => event.developments.flatMap(step => step.sources)),
  ])
  return sources.flatMap(({ id, url }, i) => [
    ...(cited.has(id)
      ? []
      : [`sources.json: [${i}]: found "${id}" cited nowhere, expected a report or development that cites it`]),
    ...(url && !URL.canParse(url) ? [`sources.json: [${i}].url: found "${url}", expected an http(s) address`] : []),
  ])
}
