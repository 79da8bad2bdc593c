/** A standing axis in a process of its own, to be killed: `node --import tsx standing-axis.ts FOLDER`. Prints its address. */
import { createClock } from '../../protocol/clock.ts';
import { seededIds } from '../../protocol/ids.ts';
import { createAxis } from '../axis.ts';
import { examRegistry } from '../registry.ts';
import { serveAxis } from '../server.ts';
import { openSqliteStore } from '../sqlite-store.ts';

const [folder = '', seed = ''] = process.argv.slice(2);
const axis = createAxis({
  registry: examRegistry(),
  clock: createClock(),
  ids: seededIds(seed),
  store: openSqliteStore(folder),
});
const served = await serveAxis({ port: 0 });
served.mount(axis);
process.stdout.write(`${served.url}\n`);
