// Runs in a page after Zoom's published bundles: shows the client's own caption overlay over its own reducers, for us to speak into.

type Component = unknown
type Reducer = (state: unknown, action: { type: string }) => unknown
type Module = Record<string, unknown>
declare const React: { createElement: (component: Component, props: object | null, ...children: unknown[]) => unknown }
declare const ReactDOM: { createRoot: (home: Element) => { render: (node: unknown) => void } }
declare const Redux: {
  createStore: (reducer: Reducer, enhancer: unknown) => { dispatch: (action: unknown) => void }
  combineReducers: (reducers: Record<string, Reducer>) => Reducer
  applyMiddleware: (...middleware: unknown[]) => unknown
}
declare const ReduxThunk: { default?: unknown }

export type Said = { id: string; speaker: string; text: string }

declare global {
  interface Window {
    zoomClient?: { say: (said: Said) => void }
    webpackChunk_zoom_webclientjs?: {
      push: (chunk: [number[], object, (load: (id: number) => Module) => void]) => void
    }
  }
}

// The numbers of the modules belong to @zoom/meetingsdk 6.2.0; another version has others.
const reducerAt: Record<string, [id: number, name: string]> = {
  meeting: [93069, "A"],
  meetingUI: [61591, "Ay"],
  footer: [64803, "A"],
  newLiveTranscription: [69426, "R"],
  breakoutRoom: [99259, "A"],
  attendeesList: [75731, "Ay"],
  chat: [45121, "A"],
  newChat: [59647, "Ay"],
  resourceManager: [37855, "A"],
  poll: [19519, "w"],
  QA: [9429, "QA"],
  invite: [50303, "E"],
  attentionMode: [23101, "A"],
  reaction: [49659, "A"],
  zoomApp: [47823, "H"],
  whiteboard: [76383, "A"],
  security: [73897, "A"],
  settings: [79843, "A"],
  dialog: [30633, "A"],
  audio: [46201, "A"],
  sharing: [18057, "R"],
  meetingInfo: [82137, "A"],
  recording: [94337, "A"],
  video: [32157, "A"],
  liveTranscription: [35375, "A"],
  interpretation: [18193, "A"],
  feedback: [90647, "A"],
}
const probe = { type: "@@probe" }

const start = (load: (id: number) => Module): void => {
  const options = load(24825)["Ay"] as { meetingOptions?: object }
  options.meetingOptions = { video_webrtc_mode: 0, isEnableLiveTranscription: true }
  const reducers: Record<string, Reducer> = {}
  for (const [slice, [id, name]] of Object.entries(reducerAt)) {
    const empty: Reducer = (state = { UI: {}, visibility: {} }) => state
    try {
      const reducer = load(id)[name] as Reducer
      reducer(undefined, probe)
      reducers[slice] = reducer
    } catch {
      reducers[slice] = empty
    }
  }
  const meeting = reducers["meeting"]
  const fresh = (meeting?.(undefined, probe) ?? {}) as { closedCaption?: object }
  reducers["meeting"] = (state, action) =>
    meeting?.(
      state ?? {
        ...{ restrictFeatures: {}, currentUser: { userId: 1 }, meetingOptions: {}, bAllowedAvatar: true },
        ...fresh,
        closedCaption: { listenClosedCaption: true, ...fresh.closedCaption },
      },
      action,
    )
  const store = Redux.createStore(
    Redux.combineReducers(reducers),
    Redux.applyMiddleware(ReduxThunk.default ?? ReduxThunk),
  )
  const actions = load(38950) as { K: (settings: object) => unknown; QI: unknown }
  const names = load(98613) as Record<"KX" | "rN" | "Nf", Record<string, unknown>>
  store.dispatch(
    actions.K({ newLTFeatureEnabled: true, showNewLTTSubTitle: true, isTranslateOff: true, audioLanguage: 0 }),
  )
  const { A: overlay, r: bounds } = load(53537)
  const home = document.createElement("div")
  document.body.append(home)
  const children = [bounds, overlay].map((part, key) => React.createElement(part, { key }))
  ReactDOM.createRoot(home).render(React.createElement(load(49924)["Kq"], { store }, ...children))

  const spoken: Record<string, object> = {}
  let last: string | undefined
  window.zoomClient = {
    say: ({ id, speaker, text }) => {
      const first = {
        messageTime: new Date().toTimeString().slice(0, 8),
        msgId: id,
        shouldDisplayUser: last !== speaker,
      }
      last = speaker
      spoken[id] = {
        ...(spoken[id] ?? first),
        text,
        displayName: speaker,
        user: { userId: speaker, displayName: speaker, avatar: "" },
        source: names.KX["LTTSource_ASR"],
        audioLanguage: names.rN["LTTLanguage_ID_English"],
        language: names.rN["LTTLanguage_ID_NoTranslation"],
        msgType: names.Nf["TextMessage_New"],
      }
      store.dispatch({ type: String(actions.QI), payload: { collection: { [id]: spoken[id] } } })
    },
  }
}

self.window.webpackChunk_zoom_webclientjs?.push([[999_999], {}, start])
