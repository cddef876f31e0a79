import { describeSource } from './conformance'
import { memorySource } from './memory'

describeSource('memory', async (tables) => ({ source: memorySource(tables) }))
