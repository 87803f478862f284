// The list of captions as Teams draws it, row by row, for tests that must say which element is which.

type Row = HTMLElement

const markup = `<div class="fui-Flex"><div class="fui-ChatMessageCompact">
  <div class="fui-ChatMessageCompact__avatar"><div data-tid="closed-captions-v2-items-renderer"></div></div>
  <i aria-hidden="true" data-tabster-dummy=""></i>
  <div class="fui-ChatMessageCompact__body" tabindex="0"><div><div>
    <span class="fui-ChatMessageCompact__author"><span dir="auto" data-tid="author"></span></span>
    <div class="fui-Flex"><span dir="auto" data-tid="closed-caption-text"></span></div>
  </div></div></div>
</div></div>`

const part = (row: Row, tid: string): Element => {
  const found = row.querySelector(`[data-tid="${tid}"]`)
  if (!found) throw new Error(`No ${tid}`)
  return found
}

/** Opens a list in `home`; `places`: rows tell their place, as some of Teams' versions do. */
export const teamsList = (home: Element, { places }: { places: boolean }) => {
  const wrapper = document.createElement("div")
  wrapper.dataset["tid"] = "closed-caption-renderer-wrapper"
  wrapper.innerHTML = `<div data-tid="closed-caption-v2-window-wrapper">
    <div data-tid="closed-caption-v2-virtual-list-content"><div class="fui-Flex"></div></div></div>`
  home.append(wrapper)
  const list = wrapper.querySelector(".fui-Flex") ?? wrapper

  /** As speech grows in place: the same text node. */
  const rewrite = (row: Row, text: string) => {
    const node = part(row, "closed-caption-text").firstChild
    if (node) node.nodeValue = text
    else part(row, "closed-caption-text").append(text)
  }
  const name = (row: Row, speaker: string) => {
    part(row, "author").textContent = speaker
  }
  const place = (row: Row, at: number | undefined) => {
    if (places && at !== undefined) row.setAttribute("aria-posinset", String(at))
  }
  const make = (speaker: string, text: string, at?: number): Row => {
    const row = document.createElement("div")
    row.className = "fui-Flex"
    row.setAttribute("role", "log")
    row.innerHTML = markup
    name(row, speaker)
    rewrite(row, text)
    place(row, at)
    return row
  }
  return {
    rewrite,
    name,
    rows: () => [...list.children] as Row[],
    add: (speaker: string, text: string, at?: number): Row => {
      const row = make(speaker, text, at)
      list.append(row)
      return row
    },
    addAbove: (speaker: string, text: string, at?: number) => list.prepend(make(speaker, text, at)),
    remove: (row: Row | undefined) => row?.remove(),
    /** The same turn in a new element, in the same place. */
    drawAnew: (row: Row, text: string) => {
      const at = Number(row.getAttribute("aria-posinset") ?? NaN)
      row.replaceWith(make(part(row, "author").textContent, text, Number.isNaN(at) ? undefined : at))
    },
    /** An element that left comes back at the end with another turn. */
    use: (row: Row, speaker: string, text: string, at?: number) => {
      name(row, speaker)
      rewrite(row, text)
      place(row, at)
      list.append(row)
    },
    close: () => wrapper.remove(),
  }
}
