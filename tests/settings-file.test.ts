import { describe, expect, it } from 'vitest'
import { openSettings, writeSettings } from '../lib/extension/settings-file.ts'
import { defaults, type Settings } from '../lib/model/settings.ts'

const languages = ['en', 'uk']
const chosen: Settings = {
  everywhere: false,
  sitesOff: ['a.example', 'file'],
  language: 'uk',
  theme: 'dark',
  rest: 700,
  marked: ['outdated', 'contradicted'],
}

describe('settings as a file', () => {
  it('come back as they went out', () => {
    expect(openSettings(writeSettings(chosen), languages)).toEqual(chosen)
  })

  it('of an older version leave the rest as one starts with', () => {
    expect(openSettings('{ "sidelight": "settings", "theme": "light" }', languages)).toEqual({
      ...defaults,
      theme: 'light',
    })
  })

  it.each([
    ['no JSON', 'everywhere: yes', /not JSON/],
    ['another file', '{ "format": 1, "id": "x" }', /expected/],
    ['a list', '[]', /expected an object/],
    ['nothing', 'null', /expected an object/],
    ['a wrong word', JSON.stringify({ sidelight: 'settings', theme: 'pink' }), /^theme: found .*expected one of page/],
    ['a language that is not spoken', JSON.stringify({ sidelight: 'settings', language: 'fr' }), /^language: found/],
    ['a site that is none', JSON.stringify({ sidelight: 'settings', sitesOff: ['a b'] }), /^sitesOff\[0\]: found/],
    ['a delay out of bounds', JSON.stringify({ sidelight: 'settings', rest: -1 }), /^rest: found -1/],
    ['a field of a later version', JSON.stringify({ sidelight: 'settings', aloud: true }), /^aloud: found a field/],
  ])('with a fault are refused with one that is named: %s', (_, text, fault) => {
    expect(openSettings(text, languages)).toEqual({ fault: expect.stringMatching(fault) })
  })
})
