#!/usr/bin/env node
/** The program: runs the command line in this process. */
import { nodeIo } from './io.node.ts';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeIo);
