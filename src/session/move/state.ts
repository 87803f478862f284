// What a screen may know of a room that moves to another device, and what it may ask.

/** At the device that has it (up to `gone`), and at the one that gets it. Nothing is sent meanwhile. */
export type Move =
  /** `left`: conversations that are over, whose words stay behind; undefined: it is too much to move. */
  | { is: "asked"; left: number | undefined }
  /** `until`: of this device's clock. undefined link: hidden, as the screen is shared. */
  | { is: "showing"; link: string | undefined; until: number }
  /** Whether the other one has it. */
  | { is: "asking" }
  | { is: "stayed"; why: "expired" | "stopped" }
  | { is: "gone"; room: string }
  /** slow: nothing came for a while. */
  | { is: "looking"; slow: boolean }
  | { is: "ready"; room: string; people: string[] }
  /** elsewhere: the code is of a desk, and this is none, or the other way round. */
  | { is: "already" | "elsewhere" | "too_late" | "bad" }
  /** A device keeps one desk, and there is one: of this room. */
  | { is: "occupied"; room: string }
  /** It is here, and the other one has not said that it let go. faster: a third one may have it. */
  | { is: "waiting"; slow: boolean; faster: boolean }
  | { is: "here" }

export type MoveAction =
  /** The room of this screen to another device: what it would mean, then do it. */
  | { type: "askMove" }
  | { type: "moveOut" }
  /** The room that another device shows, to this one. */
  | { type: "takeMove" }
  /** Stops what can be stopped, and sends away what is only told. */
  | { type: "endMove" }
  /** What is here goes on, or is forgotten, though the other device has not said that it let go. */
  | { type: "settleMove"; here: boolean }

export const isMoveAction = <T extends { type: string }>(action: T): action is T & MoveAction =>
  ["askMove", "moveOut", "takeMove", "endMove", "settleMove"].includes(action.type)
