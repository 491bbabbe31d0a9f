import { markKinds, rests, type Settings, themes } from '../lib/model/settings.ts'
import { useLocale } from './locale.ts'
import { VerdictLine } from './VerdictLine.tsx'

export interface ShowingProps {
  settings: Pick<Settings, 'language' | 'theme' | 'rest' | 'marked'>
  /** Those that Sidelight speaks. */
  languages: string[]
  onChange: (changed: Partial<Settings>) => void
}

/** How Sidelight shows itself: its language, the card's ground, when it opens, what is marked. */
export function Showing({ settings, languages, onChange }: ShowingProps) {
  const { say, tag } = useLocale()
  const { language, theme, rest, marked } = settings
  const seconds = new Intl.NumberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' })
  return (
    <section>
      <Choice
        name="language"
        label={say('options_language')}
        value={language}
        choices={[
          { value: 'browser', text: say('options_languageOfBrowser') },
          ...languages.map(value => ({ value, text: nameOf(value), lang: value })),
        ]}
        onChoose={value => onChange({ language: value })}
      />
      <Choice
        name="theme"
        label={say('options_theme')}
        value={theme}
        choices={themes.map(value => ({ value, text: say(`options_theme_${value}`) }))}
        onChoose={value => onChange({ theme: value })}
      />
      <Choice
        name="rest"
        label={say('options_rest')}
        value={String(rest)}
        choices={[...new Set([...rests, rest])].map(ms => ({ value: String(ms), text: seconds.format(ms / 1000) }))}
        onChoose={value => onChange({ rest: Number(value) })}
      />
      <fieldset>
        <legend>{say('options_marked')}</legend>
        {markKinds.map(kind => (
          <label key={kind} class="kind" data-kind={kind}>
            <input
              type="checkbox"
              name={kind}
              checked={marked.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({ marked: markKinds.filter(each => (each === kind ? checked : marked.includes(each))) })
              }
            />
            <VerdictLine kind={kind} />
            {say(`options_marked_${kind}`)}
          </label>
        ))}
        <small>{say('options_markedNote')}</small>
      </fieldset>
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  name: string
  label: string
  value: Value
  choices: { value: Value; text: string; lang?: string }[]
  onChoose: (value: Value) => void
}

const Choice = <Value extends string>({ name, label, value, choices, onChoose }: ChoiceProps<Value>) => (
  <label class="choice">
    <span>{label}</span>
    <select name={name} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
      {choices.map(({ value, text, lang }) => (
        <option key={value} value={value} lang={lang}>
          {text}
        </option>
      ))}
    </select>
  </label>
)

/** A language in its own words, so that whoever reads it finds it. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
