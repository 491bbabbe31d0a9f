/** What became of the last thing a reader did in a section; `reasons`: why it was refused. */
export interface Outcome {
  text: string
  reasons?: string[]
}

/** There before it has anything to say, so that it is read out when it has. */
export const Told = ({ told }: { told?: Outcome }) => (
  <div role="status" class={told?.reasons ? 'told fault' : 'told'}>
    {told && <p>{told.text}</p>}
    {told?.reasons && told.reasons.length > 0 && (
      <ul>
        {told.reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )}
  </div>
)
