// English: what went wrong with something a person gave us: what happened, what is safe, what to do.

export const problems = {
  invite_wrong: "This is not an invite we know. Nothing was sent. Please ask for the link again.",
  invite_cut: "Part of this link is missing. Nothing was sent. Please copy the whole link and try again.",
  invite_old: "This invite has ended. Nothing was sent. Please ask the host for a new one.",
  link_retired: "This link is no longer in use. Your words are kept here. Please ask your host for the new one.",
  lists_differ:
    "You may not see everyone who is in this room. You can still write. Please ask by voice who is on the list.",
  contact_link_used: "Someone has used this link before. Nothing was sent. Please ask the host for a new one.",
  contact_link_twice: "Two people used this link. Only one can be let in. Please talk to the person who sent it.",
  contact_link_refused: "You were not let in by this link. Please talk to the person who sent it.",
  contact_link_old: "This link is too old. Nothing was sent. Please ask the host for a new one.",
  relay_down: "We cannot connect. Your words are kept here. We try again by ourselves.",
  relay_refuses: "The line does not take this now. Your words are kept here. We try again by ourselves.",
  relay_newer: "The line is newer than this Quiet Hand. Your words are kept here. Please update Quiet Hand.",
  relay_lies: "The line gave a wrong answer. We did not use it. Your words are kept here. Please tell the host.",
  roster_forged:
    "The list of people here may be false. We did not use it. Your words are kept here. Please tell the host.",
  storage_full: "This device is full. Your words are still on this screen. Please make some space, then try again.",
  newer_version: "This was kept by a newer Quiet Hand. It is safe. Please update Quiet Hand, then open it again.",
  too_long: "This is too long to send. Your words are still here. Please make it shorter, or send it in parts.",
  too_fast: "That was a lot at once. Your words are kept here. They go in a few seconds.",
  not_secure: "This page is not safe to write on. Nothing was sent. Please open the link that starts with https.",
  lost_keys: "This device can no longer open what it kept. Nothing new was sent. Please open your link again.",
  room_moves: "This room is moving to another device. Nothing was sent. Your words are still on this screen.",
  room_catches_up: "We first look what is new in the room. Nothing was changed. Please try again in a moment.",
}
