import { useLocale } from './locale.ts'

export interface WelcomeProps {
  /** Whether the browser lets Sidelight read sites at all. */
  access: boolean
  onAllow: () => void
  onOptions: () => void
  onClose: () => void
}

/** What a reader sees once, after the install: what it does, tried on a text that is really read. */
export function Welcome({ access, onAllow, onOptions, onClose }: WelcomeProps) {
  const { say } = useLocale()
  return (
    <>
      <header>
        <h1>{say('name')}</h1>
        <p>{say('welcome_lead')}</p>
      </header>
      <section>
        <h2>{say('welcome_try')}</h2>
        <p class="quiet">{say('welcome_tryNote')}</p>
        <figure>
          <article lang={say('welcome_example_language')}>
            <p>{say('welcome_example_1')}</p>
            <p>{say('welcome_example_2')}</p>
            <p>{say('welcome_example_3')}</p>
          </article>
          <figcaption>{say('welcome_exampleNote')}</figcaption>
        </figure>
      </section>
      {!access && (
        <section class="access">
          <h2>{say('welcome_access')}</h2>
          <p>{say('welcome_accessNote')}</p>
          <button type="button" class="button" onClick={onAllow}>
            {say('welcome_allow')}
          </button>
        </section>
      )}
      <footer>
        <p class="quiet">{say('welcome_privacy')}</p>
        <button type="button" class="button" onClick={onClose}>
          {say('welcome_close')}
        </button>
        <button type="button" class="link" onClick={onOptions}>
          {say('popup_options')}
        </button>
      </footer>
    </>
  )
}
