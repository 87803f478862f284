// How far a signal came, and in which order that may happen.

/** waiting: held back on purpose. kept: on the relay, never shown as help. delivered: on their screen. The last five are told by a person. */
export type Step = "waiting" | "sending" | "kept" | "delivered" | "seen" | "acting" | "done" | "cannot" | "taken_back"

/** U1 now, U2 this minute, U3 this point, U4 today. */
export type Urgency = 1 | 2 | 3 | 4
