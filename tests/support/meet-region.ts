// The captions region of Meet as its pages of 2026 draw it, block by block, for tests that must say which element is which.

export const meetBlock = (speaker: string, text: string): HTMLElement => {
  const block = document.createElement("div")
  block.className = "nMcdL bj4p3b"
  block.innerHTML = `<div class="adE6rb"><img alt="" src="data:,"><div class="KcIKyf jxFHg"><span class="NWpY1d"></span></div></div>
    <div class="ygicle VbkSUe"></div>`
  const [name, words] = [block.querySelector("span"), block.querySelector(".ygicle")]
  if (name) name.textContent = speaker
  words?.append(text)
  return block
}

/** As speech grows in place: the same text node. */
export const rewriteBlock = (block: Element, text: string): void => {
  const node = block.querySelector(".ygicle")?.firstChild
  if (node) node.nodeValue = text
}

export const meetRegion = (home: Element, label = "Captions") => {
  const region = document.createElement("div")
  region.className = "vNKgIf UDinHf"
  for (const [name, value] of Object.entries({ role: "region", tabindex: "0", "aria-label": label, jsname: "dsyhDe" }))
    region.setAttribute(name, value)
  region.innerHTML = `<div class="IMKgW"><button type="button" aria-label="Jump to most recent captions">
    <i class="google-symbols" aria-hidden="true">arrow_downward</i></button></div><div></div>`
  home.append(region)
  return {
    region,
    add: (speaker: string, text: string): HTMLElement => {
      const block = meetBlock(speaker, text)
      region.insertBefore(block, region.querySelector(".IMKgW"))
      return block
    },
    close: () => region.remove(),
  }
}
