import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/** For `--import`: a process in which whoever tries to reach the network ends it, so that no `catch` can hide it. */
function denied(): never {
  process.stderr.write(`${new Error('the network was asked').stack}\n`);
  process.exit(97);
}

net.Socket.prototype.connect = denied;
dgram.createSocket = denied;
for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(resolver)) {
    if (/^(?:resolve|reverse|lookup)/.test(name)) Object.assign(resolver, { [name]: denied });
  }
}
