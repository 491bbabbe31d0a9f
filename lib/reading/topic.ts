import type { IsoDate } from '../model/record.ts'
import { addDays, daysBetween, timeOf } from './calendar.ts'
import { weaponNouns } from './joints.ts'
import type { Knowledge, KnownEvent } from './knowledge.ts'
import { isOwnPair, isOwnTotal } from './own-values.ts'
import { isOnSubject, type Scene } from './scene.ts'
import { has, type Parsed } from './text.ts'

/** How many days after a raid an undated "the attack" may still be that raid, where figures or dates say so. */
const newsDays = 3

/** A figure that hardly any night has: no round one, and of no night that we know beside the raids on record. */
export function isTelling(value: number, { nightCounts }: Knowledge, article?: IsoDate): boolean {
  if (value < 100 || value % 50 === 0) return false
  // A night that was still to come when the text was written is not meant.
  const night = nightCounts.get(value)
  return night === undefined || (article !== undefined && night > article)
}

/** A telling figure of this raid. A value that only wrong or rounded reports gave is nobody's own. */
export const isDistinctive = (value: number, raid: KnownEvent, knowledge: Knowledge, article?: IsoDate): boolean =>
  isTelling(value, knowledge, article) && (raid.weaponValues.get(value)?.size ?? 0) > 0

/** Raids that a figure is distinctive of. */
export const raidsKnownBy = (value: number, knowledge: Knowledge, article?: IsoDate): KnownEvent[] =>
  (isTelling(value, knowledge, article) && knowledge.raidsByOwnValue.get(value)) || []

export function chooseTopic(scene: Scene, texts: Parsed[]): void {
  const { knowledge, article } = scene
  let best = 0
  for (const raid of candidates(scene, texts)) {
    const age = article ? daysBetween(raid.end, article) : undefined
    if (age !== undefined && (age < 0 || age > newsDays)) continue
    const figures = new Set<number>()
    const values = new Set<number>()
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
          const { low, high } = amount.quantity
          if (
            low >= 100 &&
            low === high &&
            (raid.weaponValues.get(low)?.size ?? 0) > 0 &&
            weaponNouns.has(amount.noun ?? '')
          )
            values.add(low)
          if (
            amount.quantity.low === amount.quantity.high &&
            isDistinctive(amount.quantity.low, raid, knowledge, article) &&
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
    // Two counts of weapons together are a raid's own where one alone may be another night's too.
    if (values.size >= 2 && isOwnPair(values, raid, knowledge)) for (const value of values) figures.add(value)
    const isFresh = age !== undefined
    const date = age === 0
    // In the days after it, or under a dateline of its day, a total is the raid's though it is round.
    const isDatelined = age === undefined && scene.datelines.includes(raid)
    if (isFresh || isDatelined) for (const value of values) if (isOwnTotal(value, raid, knowledge)) figures.add(value)
    if (isDatelined) written = true
    const onSubject = texts.some(
      ({ passage, sentences }) =>
        passage.zone === 'article' && sentences.some(sentence => isOnSubject(sentence, scene)),
    )
    if (!onSubject || !attack) continue
    if (age === undefined && isAboutMany(texts, raid, knowledge)) continue
    const weight =
      (date ? 3 : 0) + (isFresh && written ? 2 : 0) + Math.min(figures.size, 3) * (isFresh || age === undefined ? 2 : 0)
    // Without a date on the page two figures of the raid must agree; with one, a date or a figure.
    const enough =
      age === undefined
        ? figures.size >= 2 || (figures.size >= 1 && written)
        : isFresh && (date || figures.size > 0 || written)
    // Of two nights that are as likely the later is the news.
    if (enough && weight > 0 && weight >= best) {
      best = weight
      scene.topic = raid
      scene.topicEvidence = { date: date || isFresh, figures: figures.size, written }
    }
  }
}

/** Raids that a text can be about: of its last days, or where it says none those of its dates and its large numbers. */
function candidates({ knowledge, article, datelines }: Scene, texts: Parsed[]): Set<KnownEvent> {
  const { raidsByDay, raidsByOwnValue } = knowledge
  const lastDays =
    article && !Number.isNaN(timeOf(article))
      ? Array.from({ length: newsDays + 1 }, (_, i) => addDays(article, i - newsDays))
      : []
  const sentences = article ? [] : texts.flatMap(({ sentences }) => sentences)
  const values = new Set(sentences.flatMap(({ amounts }) => amounts.map(({ quantity: { low } }) => low)))
  const having = [...values].flatMap(low => (low >= 100 && raidsByOwnValue.get(low)) || [])
  const days = new Set(sentences.flatMap(({ dates }) => dates.flatMap(date => date.days)))
  // One number alone tells a raid only beside its day: of a record of years many have it.
  const isDated = (raid: KnownEvent) => days.has(raid.start) || days.has(raid.end) || datelines.includes(raid)
  const once = new Set<KnownEvent>()
  const told = having.filter(raid => isDated(raid) || once.size === once.add(raid).size)
  const found = [...lastDays.flatMap(day => raidsByDay.get(day) ?? []), ...told]
  return new Set(found.sort((a, b) => a.end.localeCompare(b.end)))
}

/** An undated text that has as many figures of other nights is about none of them alone. */
function isAboutMany(texts: Parsed[], raid: KnownEvent, knowledge: Knowledge): boolean {
  const own = new Set<number>()
  const others = new Set<number>()
  const isOther = (value: number) =>
    raidsKnownBy(value, knowledge).length > 0 ||
    knowledge.knownNights.some(({ drones, missiles = 0 }) => drones === value || (drones ?? 0) + missiles === value)
  for (const { sentences } of texts) {
    for (const { amounts } of sentences) {
      for (const { noun, quantity } of amounts) {
        if (!weaponNouns.has(noun ?? '') || quantity.low < 100) continue
        if (raid.weaponValues.has(quantity.low)) own.add(quantity.low)
        else if (isOther(quantity.low)) others.add(quantity.low)
      }
    }
  }
  return others.size >= 2 && others.size * 2 > own.size
}

export const isOfRaid = (days: IsoDate[], raid: KnownEvent): boolean =>
  days.length > 0 && days.every(day => day === raid.start || day === raid.end)
