// The peer of the sync benchmark: PouchDB against express-pouchdb, over HTTP on this machine.
//   node pouchdb.js serve DIR PORT NDJSON    loads the documents, then serves them; prints "ready"
//   node pouchdb.js laptop URL DIR SKIP      a first pull, 1,000 more, a first push of 1,000; prints seconds as JSON
const fs = require('fs'), path = require('path'), readline = require('readline');
const PouchDB = require('pouchdb');

async function serve(dir, port, ndjson) {
  fs.mkdirSync(dir, { recursive: true });
  const db = new PouchDB(path.join(dir, 'complaint'));
  let batch = [];
  const flush = async () => { await db.bulkDocs(batch); batch = []; };
  for await (const line of readline.createInterface({ input: fs.createReadStream(ndjson) })) {
    batch.push(JSON.parse(line));
    if (batch.length === 1000) await flush();
  }
  await flush();
  await db.close();
  const app = require('express')();
  const Served = PouchDB.defaults({ prefix: dir + path.sep });
  app.use('/', require('express-pouchdb')(Served, { mode: 'minimumForPouchDB', logPath: path.join(dir, 'log.txt') }));
  app.listen(Number(port), '127.0.0.1', () => console.log('ready'));
}

async function seconds(from, to) {
  const start = process.hrtime.bigint();
  const result = await PouchDB.replicate(from, to, { batch_size: 1000 });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return Number(process.hrtime.bigint() - start) / 1e9;
}

async function touch(db, skip) {
  const page = await db.allDocs({ include_docs: true, limit: 1000, skip });
  await db.bulkDocs(page.rows.map(row => ({ ...row.doc, judul: row.doc.judul + ' Lagi.' })));
}

async function laptop(url, dir, skip) {
  const here = new PouchDB(dir), there = new PouchDB(url);
  const pull = await seconds(there, here);
  await touch(there, Number(skip));
  const more = await seconds(there, here);
  await touch(here, Number(skip) + 1000);
  const push = await seconds(here, there);
  console.log(JSON.stringify({ pull, more, push, mib: Math.round(process.resourceUsage().maxRSS / 1024) }));
  await here.close();
}

const [verb, ...words] = process.argv.slice(2);
({ serve, laptop })[verb](...words);
