/** What became of the last thing a reader did in a section; `reasons`: what is wrong in a file, in the words of its format. */
export interface Outcome {
  text: string
  reasons?: string[]
}

/** There before it has anything to say, so that it is read out when it has. */
export const Told = ({ told }: { told?: Outcome }) => (
  <div role="status" class={told?.reasons ? 'told fault' : 'told'}>
    {told && <p>{told.text}</p>}
    {told?.reasons && told.reasons.length > 0 && (
      // Names of fields and what each may hold: English in every language, as the file itself and the command that checks it.
      <ul lang="en">
        {told.reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )}
  </div>
)
