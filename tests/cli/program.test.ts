import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { nodeIo } from '../../src/cli/io.node.ts';

const text = '会议于2019年7月16日召开。\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  writeFileSync(join(folder, 'a.txt'), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the real program; `close` shuts its standard output after the first bytes, as `| head` does. */
function program(
  args: readonly string[],
  { input = '', close = false } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/dateline.ts', ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (close) child.stdout.destroy();
    });
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe('the program', { timeout: 60_000 }, () => {
  it('reads a file and writes a file', async () => {
    const output = join(folder, 't.json');
    const { code, err } = await program(['build', join(folder, 'a.txt'), '-o', output]);
    expect(code).toBe(0);
    expect(err).toContain('1 event, 16 July 2019');
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ version: 1, events: [{ when: '2019-07-16' }] });
  });

  it('reads standard input and tells of faults by its exit code', async () => {
    expect(await program(['dates', '-'], { input: text })).toMatchObject({
      code: 0,
      out: expect.stringContaining('2019-07-16') as unknown,
    });
    expect((await program(['validate', folder])).code).toBe(2);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const input = `{"id": 1, "text": "${'2019年7月16日。'.repeat(50)}"}\n`.repeat(200);
    const { err } = await program(['dates', '--jsonl'], { input, close: true });
    expect(err).not.toContain('EPIPE');
  });
});

describe('files', () => {
  it('are replaced whole, and nothing is left beside them', async () => {
    const path = join(folder, 'whole.json');
    await nodeIo.writeFile(path, 'one');
    await nodeIo.writeFile(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['a folder that does not exist', 'no/t.json', 'does not exist; make it first: mkdir -p'],
    ['a folder in place of a file', '.', 'this is a folder; name a file in it'],
  ])('cannot be written into %s', async (_name, path, message) => {
    await expect(nodeIo.writeFile(join(folder, path), 'x')).rejects.toThrow(message);
  });

  test.each([
    ['a missing file', 'nothere.html', 'there is no such file; check the name'],
    ['a folder', '.', 'this is a folder, not a file; name a file in it'],
  ])('cannot be read from %s', async (_name, path, message) => {
    await expect(nodeIo.readFile(join(folder, path))).rejects.toThrow(message);
  });
});
