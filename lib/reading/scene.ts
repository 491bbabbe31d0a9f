import type { PageText, Passage } from '../model/annotation.ts'
import type { IsoDate } from '../model/record.ts'
import { articleDay, dateByTopic, datelineDay, datelines, raidsOfDatelines, withoutStamp } from './article-day.ts'
import { kyivDay } from './calendar.ts'
import { mayConcern } from './concern.ts'
import { type Context, findContexts } from './context.ts'
import { headings } from './headed.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import { type LookedBack, lookedBackOn } from './looked-back.ts'
import { findPartTopics } from './part-topics.ts'
import { lastDay } from './past.ts'
import { count, has, type Parsed, parse, type SentenceText } from './text.ts'
import { chooseTopic } from './topic.ts'
import { settleYears } from './years.ts'

/** The page as a whole: its day, its passages taken apart, and the raid it is mainly about. */
export interface Scene {
  knowledge: Knowledge
  article?: IsoDate
  /** The day it was last changed, where it says so. */
  until?: IsoDate
  parsed: Parsed[]
  /** The raid that a sentence without a date of its own speaks of. */
  topic?: KnownEvent
  /** Without such a raid: the one that a text of a later day looks back on. */
  lookedBack?: LookedBack
  /** Raids of whose day, or soon after, a dateline without a year is. */
  datelines: KnownEvent[]
  /** What shows it: the article's date, figures, a written date. */
  topicEvidence: { date: boolean; figures: number; written: boolean }
  /** The page's headline names the war or the place. */
  headlineOnSubject: boolean
  /** Passages that name the war's places or people, or follow one that does in the same section. */
  spoken: Set<number>
  /** Days of the heading that a passage stands under, by passage. */
  headed: IsoDate[][]
  /** What the text has come to speak of, by passage and sentence. */
  contexts: Context[][]
  /** Where it is kept why a number was left alone, by passage and token; only for those who ask. */
  left?: Map<string, string>
}

/** Takes the page apart and finds what it is about. */
export function setScene(page: PageText, knowledge: Knowledge, left?: Map<string, string>): Scene {
  const article = articleDay(page, knowledge)
  const until = lastDay(page, article, knowledge)
  const { language, lexicon } = knowledge
  const texts = page.passages.map(passage =>
    parse(passage, language, lexicon, passage.at ? kyivDay(passage.at) : article),
  )
  const title = parse(titlePassage(page), language, lexicon, article)
  // A page that can be about nothing on record is done here, save for those who ask why.
  const concerned = left || mayConcern([title, ...texts], article, knowledge) ? texts : []
  const parsed = concerned.map(text => withoutStamp(count(text, language), article))
  count(title, language)
  const monthDays = article || parsed.length === 0 ? [] : datelines(page, knowledge)
  const headline = parsed.find(({ passage }) => passage.kind === 'title') ?? title
  const scene: Scene = {
    knowledge,
    ...(article && { article }),
    ...(until && { until }),
    ...(left && { left }),
    parsed,
    topicEvidence: { date: false, figures: 0, written: false },
    datelines: raidsOfDatelines(monthDays, knowledge),
    spoken: new Set(),
    contexts: [],
    headed: [],
    headlineOnSubject: [headline, title].some(text =>
      text.sentences.some(sentence => isOnSubject(sentence, scene0(knowledge))),
    ),
  }
  scene.spoken = spokenPassages(scene)
  settleYears(scene)
  chooseTopic(scene, [title, ...parsed])
  if (!article && scene.topic) {
    const addressDate = datelineDay(monthDays, scene.topic)
    if (addressDate) return setScene({ ...page, addressDate }, knowledge, left)
    dateByTopic(scene, scene.topic)
  }
  scene.headed = headings(parsed)
  const back = scene.topic ? undefined : lookedBackOn(scene)
  if (back) scene.lookedBack = back
  // A part of a long page starts at a later passage: places are by the passage's number, not its place in the part.
  findContexts(scene, findPartTopics(scene)).forEach((contexts, at) => {
    scene.contexts[parsed[at]!.passage.id] = contexts
  })
  return scene
}

/** How many passages below its headline a text may begin. */
const headlineReach = 12
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
    // Between a headline and its text stand bylines and buttons.
    const below = passage.kind === 'title' ? scene.parsed.slice(i + 1, i + 1 + headlineReach) : []
    if (below.some(text => text.passage.zone === 'article' && spoken.has(text.passage.id))) spoken.add(passage.id)
  }
  return spoken
}

const titlePassage = ({ title = '' }: PageText): Passage => ({
  id: -1,
  text: title,
  kind: 'title',
  zone: 'article',
  section: 0,
})

const scene0 = (knowledge: Knowledge): Pick<Scene, 'knowledge'> => ({ knowledge })

/** The sentence names the war's parties or places. */
export function isOnSubject(sentence: SentenceText, { knowledge }: Pick<Scene, 'knowledge'>): boolean {
  for (const { group, name } of sentence.tags)
    if (group === 'person' || (group === 'place' && isHome(knowledge, name))) return true
  return false
}

/** The place lies in a country that raids on record hit. */
export const isHome = ({ homePlaces }: Knowledge, place: string): boolean => homePlaces.has(place)
