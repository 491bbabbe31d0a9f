/** What reading must find in sentences of ours; one generic test runs every language's set. */
export const examples = [
  {
    text: 'Russia launched 550 drones and missiles at Ukraine overnight.',
    finds: [{ quote: '550 drones and missiles', measure: 'launched', low: 550, high: 550 }],
  },
  {
    text: 'The air force counted 539 drones and 11 missiles over Kyiv, and shot down 270 of the targets.',
    finds: [
      { quote: '539 drones', measure: 'launched.drones', low: 539, high: 539 },
      { quote: '11 missiles', measure: 'launched.missiles', low: 11, high: 11 },
      { quote: '270 of the targets', measure: 'shot-down', low: 270, high: 270 },
    ],
  },
  {
    text: 'Over two dozen people were injured in the attack on Kyiv and one person was killed.',
    finds: [
      { quote: 'Over two dozen people were injured', measure: 'injured', low: 25 },
      { quote: 'one person was killed', measure: 'killed', low: 1, high: 1 },
    ],
  },
]
