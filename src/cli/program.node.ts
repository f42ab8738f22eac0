/** Runs another program in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramOutcome, ProgramTask } from './io.ts';

/** Of what the program said, that much is told. */
const MOST_SAID = 300;

export async function runProgram(task: ProgramTask): Promise<ProgramOutcome> {
  // Only this user may read it.
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  try {
    for (const [name, content] of Object.entries(task.files)) await writeFile(join(folder, name), content);
    const fault = await ended(task, folder);
    if (fault !== null) return { fault };
    return { content: await readFile(join(folder, task.wanted)) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  } finally {
    // A browser that is ending may still write into its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Null where the program ended well. What it starts itself is ended with it. */
function ended({ program, args, timeout }: ProgramTask, folder: string): Promise<string | null> {
  const isWindows = process.platform === 'win32';
  return new Promise((done) => {
    const child = spawn(program, args(folder), { stdio: ['ignore', 'ignore', 'pipe'], detached: !isWindows });
    let said = '';
    let isLate = false;
    const end = (): void => {
      isLate = true;
      if (isWindows || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(end, timeout);
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-MOST_SAID)));
    child.on('error', ({ message }) => {
      clearTimeout(timer);
      done(message);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (isLate) done(`it was not ready after ${Math.round(timeout / 1000)} seconds`);
      else done(code === 0 ? null : `it ended with ${code ?? signal ?? 'nothing'}: ${said.trim()}`);
    });
  });
}
