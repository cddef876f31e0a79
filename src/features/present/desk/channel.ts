import * as v from 'valibot'
import { parseDay } from '@/domain/day'
import { parseFreezeCode } from '@/domain/freezeCode'

/** Where the spotlight is, in shares of the picture's width and height. */
export interface Spot {
  readonly x: number
  readonly y: number
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** Counts what the desk asked for, so that an answer to an older wish is known as such. */
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const pixels = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
const slide = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
const code = v.pipe(
  v.string(),
  v.check((text) => parseFreezeCode(text) === text),
)
const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) === text),
)

/** What stands in place of the slide; null = the slide is seen. */
const cover = v.nullable(v.picklist(['black', 'closing']))
export type Cover = v.InferOutput<typeof cover>

const message = v.variant('kind', [
  /** The desk: show this slide, or what covers it. */
  v.object({ kind: v.literal('show'), turn, slide, cover }),
  /** The desk: light this place, or none. */
  v.object({ kind: v.literal('spot'), at: v.nullable(v.object({ x: share, y: share })) }),
  /** The desk: from now on show the register of another freeze, as of this day. */
  v.object({ kind: v.literal('take'), freeze: code, day }),
  /** The audience window: what it shows, after which wish of the desk, and how it can be seen. */
  v.object({
    kind: v.literal('here'),
    turn,
    slide,
    cover,
    visible: v.boolean(),
    fullScreen: v.boolean(),
    width: pixels,
    height: pixels,
  }),
  /** The audience window: it is being closed, or reloaded. */
  v.object({ kind: v.literal('gone') }),
  /** Either: what do you show? */
  v.object({ kind: v.literal('ask'), of: v.picklist(['rooms', 'desk']) }),
])

/** What the two windows of a meeting say to each other. No figure is ever among it. */
export type Message = v.InferOutput<typeof message>
/** What the audience window says of itself. */
export type Here = Extract<Message, { kind: 'here' }>

/** A message that another window sent, or null: whatever else arrives is not for us (rule S16). */
export function parseMessage(sent: unknown): Message | null {
  const read = v.safeParse(message, sent)
  return read.success ? read.output : null
}

/** The channel of one register under one freeze: windows that look at other figures are not on it. */
export function channelName(register: string, freeze: string): string {
  return `tien-do ${register} ${freeze}`
}
