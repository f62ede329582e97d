/** The command line as a process of its own, from the sources. */
import { runProcess } from "../../src/cli/run-process.ts";

await runProcess();
