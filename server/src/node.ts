import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientHost } from './host/client-host';
import { startServer } from './lsp/server';

// Language server on Node, started by our own client, which answers for files.
const connection = createConnection(ProposedFeatures.all);
startServer(connection, clientHost(connection));
connection.listen();
