// Follows the newest words, until the person scrolls back.
import { useCallback, useEffect, useRef, useState } from "react"

/** Pixels from the bottom that still count as being there. */
const slack = 24

/** Follows the newest words unless the person scrolled back: only a scroll upwards away from them counts as that. `still`: not now. */
export const useNewest = (still: boolean) => {
  const list = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const last = useRef(0)
  const [atNewest, setAtNewest] = useState(true)
  const follow = useCallback(() => {
    const element = list.current
    if (!element || !following.current || still) return
    element.scrollTop = element.scrollHeight
    last.current = element.scrollTop
  }, [still])
  useEffect(() => {
    const sizes = new ResizeObserver(follow)
    for (const element of [list.current, list.current?.firstElementChild]) if (element) sizes.observe(element)
    // A window that grows and shrinks again at once moves the words up; this is told before the scroll that came of it.
    addEventListener("resize", follow)
    return () => {
      sizes.disconnect()
      removeEventListener("resize", follow)
    }
  }, [follow])
  const onScroll = () => {
    const element = list.current
    if (!element) return
    const near = element.scrollHeight - element.scrollTop - element.clientHeight < slack
    following.current = near || (following.current && element.scrollTop >= last.current)
    last.current = element.scrollTop
    setAtNewest(following.current)
  }
  const toNewest = () => {
    following.current = true
    setAtNewest(true)
    follow()
  }
  return { list, atNewest, toNewest, onScroll }
}
