import type { PageText, Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { daysBetween, kyivDay } from './calendar.ts'
import { countryOf, type Knowledge, type KnownEvent } from './knowledge.ts'
import { has, keyOf, ofGroup, type Parsed, parse, type SentenceText } from './text.ts'

/** The page as a whole: its day, its passages taken apart, and the raid it is mainly about. */
export interface Scene {
  knowledge: Knowledge
  article?: IsoDate
  parsed: Parsed[]
  /** The raid that a sentence without a date of its own speaks of. */
  topic?: KnownEvent
  /** What shows it: the article's date, figures, a written date. */
  topicEvidence: { date: boolean; figures: number; written: boolean }
  /** The page's headline names the war or the place. */
  headlineOnSubject: boolean
  /** Passages that name the war's places or people, or follow one that does in the same section. */
  spoken: Set<number>
}

/** How many days after a raid an undated "the attack" may still be that raid, where figures or dates say so. */
const newsDays = 3

/** The day of publication: the page's own data, then a dateline among its first lines, then the address. */
function articleDay(page: PageText, knowledge: Knowledge): IsoDate | undefined {
  const stated = page.published && kyivDay(page.published)
  if (stated) return stated
  for (const passage of page.passages.slice(0, 12)) {
    const { dates, from } = parse(
      { ...passage, text: passage.text.slice(0, 120) },
      knowledge.language,
      knowledge.lexicon,
      undefined,
    ).sentences[0] ?? { dates: [], from: 0 }
    const dated = dates.find(
      date => date.withYear && date.days.length === 1 && (date.from - from < 8 || passage.text.length < 80),
    )
    if (dated) return dated.days[0]
  }
  return page.addressDate
}

/** Takes the page apart and finds what it is about. */
export function setScene(page: PageText, knowledge: Knowledge): Scene {
  const article = articleDay(page, knowledge)
  const parsed = page.passages.map(passage =>
    parse(passage, knowledge.language, knowledge.lexicon, passage.at ? kyivDay(passage.at) : article),
  )
  const title = parse(titlePassage(page), knowledge.language, knowledge.lexicon, article)
  const headline = parsed.find(({ passage }) => passage.kind === 'title') ?? title
  const scene: Scene = {
    knowledge,
    ...(article && { article }),
    parsed,
    topicEvidence: { date: false, figures: 0, written: false },
    spoken: new Set(),
    headlineOnSubject: [headline, title].some(text =>
      text.sentences.some(sentence => isOnSubject(sentence, scene0(knowledge))),
    ),
  }
  scene.spoken = spokenPassages(scene)
  chooseTopic(scene, [title, ...parsed])
  if (!article && scene.topic) dateByTopic(scene, scene.topic)
  return scene
}

/** A page without a date, known by its figures: its dates without a year are of the raid's year. */
function dateByTopic({ parsed }: Scene, { start, end }: KnownEvent): void {
  for (const { sentences } of parsed) {
    for (const { dates } of sentences) {
      for (const date of dates)
        for (const day of [start, end])
          if (date.days.length === 0 && date.monthDay === day.slice(5)) date.days.push(day)
    }
  }
}

/** How many passages on a text may go on without naming its subject again. */
const carry = 4

function spokenPassages(scene: Scene): Set<number> {
  const spoken = new Set<number>()
  let left = 0
  let section = -1
  for (const { passage, sentences } of scene.parsed) {
    if (passage.section !== section) left = 0
    section = passage.section
    if (sentences.some(sentence => isOnSubject(sentence, scene))) left = carry
    else if (sentences.some(sentence => has(sentence.tags, 'word:elsewhere'))) left = 0
    else if (passage.kind === 'heading') continue
    else if (passage.kind !== 'item') left--
    if (left > 0) spoken.add(passage.id)
  }
  // A text may open on something else before it names its subject.
  for (let i = scene.parsed.length - 2; i >= 0; i--) {
    const { passage } = scene.parsed[i]!
    const next = scene.parsed[i + 1]!.passage
    if (passage.section === next.section && passage.kind !== 'item' && spoken.has(next.id)) spoken.add(passage.id)
  }
  return spoken
}

const titlePassage = (page: PageText): Passage => ({
  id: -1,
  text: page.title ?? '',
  kind: 'title',
  zone: 'article',
  section: 0,
})
const scene0 = (knowledge: Knowledge): Pick<Scene, 'knowledge'> => ({ knowledge })

/** The sentence names the war's parties or places. */
export function isOnSubject(sentence: SentenceText, { knowledge }: Pick<Scene, 'knowledge'>): boolean {
  return (
    ofGroup(sentence.tags, 'place').some(tag => isHome(knowledge, keyOf(tag))) ||
    ofGroup(sentence.tags, 'person').length > 0
  )
}

/** The place lies in a country that raids on record hit. */
export const isHome = ({ places, home }: Knowledge, place: string): boolean => home.has(countryOf(places, place))

/** A figure of the raid that hardly any other night has: no round one, and of no other night we know. */
export function isDistinctive(value: number, raid: KnownEvent, knowledge: Knowledge): boolean {
  if (value < 100 || value % 50 === 0 || !raid.weaponValues.has(value)) return false
  return !knowledge.knownNights.some(
    night =>
      night.drones === value || night.missiles === value || (night.drones ?? 0) + (night.missiles ?? 0) === value,
  )
}

function chooseTopic(scene: Scene, texts: Parsed[]): void {
  const { knowledge, article } = scene
  let best = 0
  for (const raid of knowledge.raids) {
    const age = article ? daysBetween(raid.end, article) : undefined
    if (age !== undefined && age < 0) continue
    const figures = new Set<number>()
    let written = false
    let attack = false
    for (const { passage, sentences } of texts) {
      if (passage.zone !== 'article') continue
      for (const sentence of sentences) {
        if (
          has(sentence.tags, 'word:attack') ||
          sentence.amounts.some(amount => amount.noun === 'mixed' || amount.noun === 'drones')
        )
          attack = true
        for (const amount of sentence.amounts) {
          if (
            amount.quantity.low === amount.quantity.high &&
            isDistinctive(amount.quantity.low, raid, knowledge) &&
            !has(sentence.tags, 'word:elsewhere')
          )
            figures.add(amount.quantity.low)
        }
        if (
          has(sentence.tags, 'word:attack') &&
          sentence.dates.some(date => isOfRaid(date.days, raid) && (date.withYear || article))
        )
          written = true
      }
    }
    const fresh = age !== undefined && age <= newsDays
    const date = age === 0
    const onSubject = texts.some(
      ({ passage, sentences }) =>
        passage.zone === 'article' && sentences.some(sentence => isOnSubject(sentence, scene)),
    )
    if (!onSubject || !attack) continue
    const weight =
      (date ? 3 : 0) + (fresh && written ? 2 : 0) + Math.min(figures.size, 3) * (fresh || age === undefined ? 2 : 0)
    // Without a date on the page two figures of the raid must agree; with one, a date or a figure.
    const enough =
      age === undefined
        ? figures.size >= 2 || (figures.size >= 1 && written)
        : fresh && (date || figures.size > 0 || written)
    if (enough && weight > best) {
      best = weight
      scene.topic = raid
      scene.topicEvidence = { date: date || fresh, figures: figures.size, written }
    }
  }
}

export const isOfRaid = (days: IsoDate[], raid: KnownEvent): boolean =>
  days.length > 0 && days.every(day => day === raid.start || day === raid.end)
