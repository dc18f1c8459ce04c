import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { promisify } from 'node:util';

/** Every key with its value, whatever its type. */
const everyValue = `
local text = {}
local read = {
  string = function(key) return { redis.call('get', key) } end,
  hash = function(key) return redis.call('hgetall', key) end,
  list = function(key) return redis.call('lrange', key, 0, -1) end,
  set = function(key) return redis.call('smembers', key) end,
  zset = function(key) return redis.call('zrange', key, 0, -1) end,
  stream = function(key)
    local found = {}
    for _, entry in ipairs(redis.call('xrange', key, '-', '+')) do
      for _, one in ipairs(entry[2]) do found[#found + 1] = one end
    end
    return found
  end,
}
for _, key in ipairs(redis.call('keys', '*')) do
  text[#text + 1] = key
  for _, one in ipairs(read[redis.call('type', key).ok](key)) do text[#text + 1] = tostring(one) end
end
return table.concat(text, '\\n')`;

export async function commandRedis(url: string, ...words: string[]): Promise<string> {
  return (await promisify(execFile)('redis-cli', ['-u', url, ...words], { maxBuffer: 1 << 28 })).stdout;
}

export function everyKeyAndValue(url: string): Promise<string> {
  return commandRedis(url, 'eval', everyValue, '0');
}

/** All that a Redis is told from now on: a job that is done leaves nothing behind to look at. */
export function overhear(url: string): { readonly text: () => Promise<string>; readonly end: () => void } {
  const { hostname, port } = new URL(url);
  let text = '';
  let marks = 0;
  const socket = connect(Number(port), hostname, () => socket.write('MONITOR\r\n'));
  socket.on('data', (heard: Buffer) => (text += heard.toString()));
  return {
    text: async () => {
      // What comes is in order: once this is heard, all before it was.
      const mark = `heard up to ${(marks += 1)}`;
      await commandRedis(url, 'echo', mark);
      while (!text.includes(mark)) await once(socket, 'data');
      return text;
    },
    end: () => void socket.destroy(),
  };
}
