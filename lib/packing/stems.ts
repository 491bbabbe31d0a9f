/**
 * As few strings as find all the forms: forms that begin alike are joined in what they share ("Zelensky", "Zelenskyy",
 * "Zelenskiy" → "Zelensk"), a long one gives up its last vowel ("Ukraine" → "Ukrain", which finds Ukrainian), and one
 * that contains another is dropped.
 */
export function stems(forms: string[]): string[] {
  const found: string[] = []
  for (const form of forms.filter(isTelling).map(form => form.replace(/(?<=.{5})[aeiouаеиоуіїяю]$/iu, ''))) {
    const kin = found.findIndex(each => shared(each, form).length >= enough(each, form))
    if (kin < 0) found.push(form)
    else found[kin] = shared(found[kin]!, form)
  }
  const distinct = [...new Set(found)]
  return distinct.filter(form => !distinct.some(other => other !== form && form.includes(other)))
}

/** Short letters such as "US" stand on every page; two Chinese characters are a name. */
const isTelling = (form: string) =>
  form.length >= (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form) ? 2 : 4)

function shared(a: string, b: string): string {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a.slice(0, i)
}

/** Six letters, or all but the last two of the shorter one: an ending, never another name. */
const enough = (a: string, b: string) => Math.min(6, Math.max(4, Math.min(a.length, b.length) - 2))
