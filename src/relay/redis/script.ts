// All that happens to one mailbox and its board, as one script of the server: each call is done whole, and all its keys lie in one slot.
import { createHash } from "node:crypto"
import { BOX_MS, HISTORY_MAX, HISTORY_MS, HISTORY_SLOT, ID_MS, OWNED_MS } from "../../wire/limits.ts"

/** Watchers whose gateway has not counted them again by then are gone with it. */
export const WATCHED_MS = 30_000

/** Boxes that run out in one call; more would keep everybody waiting. */
const AT_ONCE = 100

/**
 * KEYS: the mailbox's facts, its boxes, then what each operation needs. ARGV: the time, the gateway, the mailbox, then operations.
 * Answers one list for each operation; after `ask` it has stopped, and nothing of that operation or what follows was done.
 * Facts: touched, top (highest place of a box), owner (gateway and claim), claim, permit (the last ones given), others (how
 * many tokens), open (the room's token); t<token>: its permit; w<permit>: its boxes waiting; v<slot>: the highest version.
 * An id's key holds the box's place and permit, and outlives the box. The server drops the boxes by itself when nobody has put
 * for as long as they wait: the counts of them are of no use then. A value goes with the board it was posted to.
 */
const BODY = `
local call = redis.call
local facts, boxes = KEYS[1], KEYS[2]
local now, me, at = tonumber(ARGV[1]), ARGV[2], ARGV[3]
local k, a = 2, 3
local function key() k = k + 1; return KEYS[k] end
local function arg() a = a + 1; return ARGV[a] end
local function int(n) return string.format('%.0f', n) end
local function ring(gateway, ...) call('publish', 'qh1:' .. gateway, table.concat({...}, '\\n')) end

local head = call('hmget', facts, 'touched', 'top', 'owner', 'open')
if head[1] and now - tonumber(head[1]) >= ${OWNED_MS} then call('del', facts); head = {} end
local top, owner, open = tonumber(head[2] or 0), head[3] or '', head[4]
local gateway = string.match(owner, '^(%S+) ')
local came = false

local waiting, counted = {}, {}
local function countOf(permit)
  if not waiting[permit] then waiting[permit] = tonumber(call('hget', facts, 'w' .. permit) or 0) end
  return waiting[permit]
end
local function count(permit, n) waiting[permit] = math.max(0, n); counted[permit] = true end

local function forgetCounts()
  for _, field in ipairs(call('hkeys', facts)) do
    if string.sub(field, 1, 1) == 'w' then call('hdel', facts, field) end
  end
end

local upto = int((now - ${BOX_MS} + 1) * 1000 - 1)
for _, old in ipairs(call('xrange', boxes, '-', upto, 'count', ${AT_ONCE})) do
  call('xdel', boxes, old[1])
  count(old[2][4], countOf(old[2][4]) - 1)
end

local function newPermit()
  local permit = int(math.max(tonumber(call('hget', facts, 'permit') or 0) + 1, now))
  call('hset', facts, 'permit', permit)
  return permit
end

local function dropOld(values)
  local first = call('xrange', values, '-', '+', 'count', 1)[1]
  while first and now - tonumber(first[2][2]) >= ${HISTORY_MS} do
    call('xdel', values, first[1])
    first = call('xrange', values, '-', '+', 'count', 1)[1]
  end
end

local does = {}

function does.own()
  local claim = int(math.max(tonumber(call('hget', facts, 'claim') or 0) + 1, now))
  if gateway and gateway ~= me then ring(gateway, 'moved', at, string.match(owner, '%S+$')) end
  gateway, owner = me, me .. ' ' .. claim
  call('hset', facts, 'touched', int(now), 'claim', claim, 'owner', owner)
  call('pexpire', facts, ${OWNED_MS})
  head[1] = now
  for _ = 1, ${HISTORY_SLOT} do call('pexpire', key(), ${OWNED_MS}) end
  return {tonumber(claim), top}
end

function does.part()
  if owner == me .. ' ' .. arg() then
    call('hdel', facts, 'owner')
    gateway, owner = nil, ''
  end
  return {}
end

function does.look()
  return {owner, top}
end

function does.allow()
  local tokens, new, adds, drops, more, less = tonumber(arg()), arg(), tonumber(arg()), tonumber(arg()), {}, {}
  for _ = 1, adds do more[#more + 1] = arg() end
  for _ = 1, drops do less[#less + 1] = arg() end
  local others, after, change = tonumber(call('hget', facts, 'others') or 0), 0, {}
  local function isOther(token) return token ~= open and call('hexists', facts, 't' .. token) == 1 end
  for _, token in ipairs(less) do if isOther(token) then change[token] = -1 end end
  for _, token in ipairs(more) do change[token] = isOther(token) and 0 or 1 end
  for _, by in pairs(change) do after = after + by end
  if #more > 0 and others + after > tokens then return {'full'} end
  for _, token in ipairs(less) do
    local permit = isOther(token) and call('hget', facts, 't' .. token)
    if permit then
      call('hdel', facts, 't' .. token)
      count(permit, 0)
      others = others - 1
    end
  end
  for _, token in ipairs(more) do
    if call('hsetnx', facts, 't' .. token, '') == 1 then
      call('hset', facts, 't' .. token, newPermit())
      others = others + 1
    end
  end
  if new ~= '' and new ~= open then
    local permit = open and call('hget', facts, 't' .. open)
    if permit then
      call('hdel', facts, 't' .. open)
      count(permit, 0)
    end
    if call('hexists', facts, 't' .. new) == 1 then others = others - 1
    else call('hset', facts, 't' .. new, newPermit()) end
    open = new
    call('hset', facts, 'open', new)
  end
  call('hset', facts, 'others', others)
  return {'allowed'}
end

function does.put()
  local known, token, id, most, mostOpen, may, data = key(), arg(), arg(), arg(), arg(), arg(), arg()
  local permit = call('hget', facts, 't' .. token)
  if not permit then return {'not_allowed'} end
  local before = call('get', known)
  if before then
    local place = string.match(before, '%d+')
    if now - math.floor(tonumber(place) / 1000) < ${ID_MS} then
      local held = call('xrange', boxes, place, place)[1]
      if not held then return {'known'} end
      if gateway and gateway ~= me then ring(gateway, 'again', at, place, id, held[2][6]) end
      return {'known', tonumber(place), gateway == me and held[2][6] or ''}
    end
  end
  if token == open and may == '' then return {'ask'} end
  if call('exists', boxes) == 0 then forgetCounts() end
  local others = countOf(permit)
  if others >= tonumber(token == open and mostOpen or most) then return {'full'} end
  local last = top
  top = math.max(top + 1, now * 1000)
  local place = int(top)
  call('set', known, place .. ' ' .. permit, 'px', ${ID_MS})
  call('xadd', boxes, place .. '-0', 'i', id, 'p', permit, 'd', data)
  count(permit, others + 1)
  came = true
  if gateway and gateway ~= me then ring(gateway, 'box', at, place, int(last), id, data) end
  return {'kept', top, last}
end

function does.waiting()
  local after, most = arg(), arg()
  if tonumber(upto) > tonumber(after) then after = upto end
  return call('xrange', boxes, '(' .. after, '+', 'count', most)
end

function does.collect()
  for _ = 1, tonumber(arg()) do
    local place, permit = string.match(call('get', key()) or '', '(%d+) (%d+)')
    if place and call('xdel', boxes, place .. '-0') == 1 then count(permit, countOf(permit) - 1) end
  end
  return {}
end

function does.post()
  local values, watchers, slot, version, value = key(), key(), arg(), arg(), arg()
  local before = call('hget', facts, 'v' .. slot)
  if not before then call('del', values) end
  before = before or '0'
  local isHistory = slot == '${HISTORY_SLOT}'
  if isHistory then dropOld(values) end
  if tonumber(version) <= tonumber(before) then
    local last = version == before and call('xrange', values, version, version)[1]
    return {last and last[2][4] == value and 'repeated' or 'old_version'}
  end
  call('xadd', values, 'maxlen', '=', isHistory and ${HISTORY_MAX} or 1, version .. '-0', 't', int(now), 'v', value)
  call('pexpire', values, isHistory and ${HISTORY_MS} or ${OWNED_MS} - (now - tonumber(head[1] or now)))
  call('hset', facts, 'v' .. slot, version)
  for _, other in ipairs(call('hkeys', watchers)) do
    if other ~= me then ring(other, 'posted', at, slot, version, before, value) end
  end
  return {'posted', tonumber(before)}
end

function does.values()
  local values, slot, after, most = key(), arg(), arg(), arg()
  local highest = call('hget', facts, 'v' .. slot)
  if not highest then return {0, {}} end
  if slot == '${HISTORY_SLOT}' then dropOld(values) end
  return {tonumber(highest), call('xrange', values, '(' .. after, '+', 'count', most)}
end

function does.watch()
  local watchers, slot, mine = key(), arg(), arg()
  local all, here, others, was = call('hgetall', watchers), tonumber(mine), {}, '0'
  for n = 1, #all, 2 do
    local many, till = string.match(all[n + 1], '(%d+) (%d+)')
    if all[n] == me then was = many
    elseif tonumber(till) <= now then call('hdel', watchers, all[n])
    else
      here = here + tonumber(many)
      others[#others + 1] = all[n]
    end
  end
  if mine == '0' then call('hdel', watchers, me)
  else call('hset', watchers, me, mine .. ' ' .. int(now + ${WATCHED_MS})) end
  call('pexpire', watchers, ${WATCHED_MS})
  if was ~= mine then for _, other in ipairs(others) do ring(other, 'here', at, slot, here) end end
  return {here, tonumber(call('hget', facts, 'v' .. slot) or 0)}
end

local answers = {}
while a < #ARGV do
  local answer = does[arg()]()
  answers[#answers + 1] = answer
  if answer[1] == 'ask' then break end
end

if came then
  call('hset', facts, 'top', int(top))
  call('pexpire', boxes, ${BOX_MS})
end
for permit in pairs(counted) do
  if waiting[permit] > 0 then call('hset', facts, 'w' .. permit, waiting[permit])
  else call('hdel', facts, 'w' .. permit) end
end
if not head[1] and call('exists', facts) == 1 then
  call('hset', facts, 'touched', int(now))
  call('pexpire', facts, ${OWNED_MS})
end
return answers
`

export type Script = { text: string; sha: string }

const script = (flags: string): Script => {
  const text = `#!lua${flags}${BODY}`
  return { text, sha: createHash("sha1").update(text).digest("hex") }
}

/** `grow` is refused whole by a server without memory; by `stay` owners can still come and collect. */
export const SCRIPTS = { grow: script(""), stay: script(" flags=allow-oom") }
