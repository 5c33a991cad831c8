import fc from 'fast-check'

// Property tests meet the same cases on every machine; PROPERTY_SEED meets others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 28) })
