globalThis[Symbol.for('sidelight.more')] = true
