import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import type { TestPage } from './article.ts'
import { readLabelled } from './labelled.ts'
import { pages } from './pages.ts'

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export interface Site {
  address: string
  /** What asked for anything beyond this site, by host. */
  outside: string[]
  proxyPort: number
  close(): void
}

/** The test pages, and beside them a proxy for everything else: it lets nothing out and writes down who asked. */
export async function serveSite(saved?: string): Promise<Site> {
  const outside: string[] = []
  const site = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages[pathname] ?? readLabelled(pathname) ?? readSaved(saved, pathname, search)
    response
      .writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
      .end(page?.html)
  })
  const proxy = createServer((request, response) => {
    outside.push(new URL(request.url ?? '', 'http://unknown').hostname)
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    outside.push((request.url ?? '').replace(/:\d+$/, ''))
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n')
  })
  const [port, proxyPort] = [await listen(site), await listen(proxy)]
  return {
    address: `http://localhost:${port}`,
    outside,
    proxyPort,
    close() {
      for (const server of [site, proxy]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/** A page of a folder as its site served it, saying its own encoding; `?still` holds its scripts back. */
function readSaved(folder: string | undefined, path: string, search: string): TestPage | undefined {
  const name = /^\/saved\/(.+)$/.exec(path)?.[1]
  if (!folder || !name) return undefined
  const file = join(folder, normalize(`/${decodeURIComponent(name)}`))
  if (!existsSync(file)) return undefined
  return {
    html: readFileSync(file),
    headers: {
      'content-type': /\.xhtml$/i.test(file) ? 'application/xhtml+xml' : 'text/html',
      ...(search === '?still' && { 'content-security-policy': "script-src 'none'" }),
    },
  }
}
