/** The text of a neo4j.conf for a server that only this machine can reach. Settings given later win. */
export function neo4jConf(ports: { bolt: number; http: number }, settings: Readonly<Record<string, string>>): string {
  const bolt = `127.0.0.1:${ports.bolt}`
  const http = `127.0.0.1:${ports.http}`
  const all = {
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '512m',
    // by default a new database takes half a gigabyte of disk for its log alone
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '200M size',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // plain numbers of seconds: SIGTERM takes 0.4 s instead of 10
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
    ...settings,
  }
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}
