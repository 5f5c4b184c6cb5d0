import { runCommand } from './command.ts';
import { buildSite } from './site-build.ts';
import { serveSite } from './site-server.ts';

/** `npm start`: builds the site and serves it; `PORT` asks for a port other than 4321. */
await runCommand(async () => {
  const { outDir, basePath } = await buildSite();
  const { url } = await serveSite({ outDir, basePath, port: Number(process.env.PORT || 4321) });
  console.log(`Trang đã sẵn sàng: ${url}  (dừng: Ctrl+C)`);
  return true;
});
