// Invoices as they were pushed.

import { badField } from '../errors.js';
import { invoiceKind } from '../ingest/invoices.js';
import { underContractNames } from '../ingest/spelling.js';
import * as store from '../store/invoices.js';
import * as ledgers from '../store/ledgers.js';
import { rawInvoice } from '../wire.js';
import { existingSource } from './data-sources.js';
import type { Handlers } from './handler.js';
import { importRows, replaceRow, sameId, sourceIn } from './import.js';
import { onlyOne } from './only-one.js';

export const dataInvoices: Handlers = {
  getDataInvoices: {
    query: ['source', 'limit'],
    async handle(scope, { query }) {
      const { id: source } = await existingSource(scope, query.source, 'source');
      const limit = Math.min(Number(query.limit || 100), 10_000);
      const { count, invoices } = await store.list(scope, source, limit);
      return { result: { count, list: invoices.map(rawInvoice) } };
    },
  },

  postDataInvoices: {
    handle: (scope, { body, source }) => importRows(scope, invoiceKind, body, source),
  },

  getDataInvoicesId: {
    query: ['source'],
    async handle(scope, { path, query }) {
      const source = query.source ? (await existingSource(scope, query.source, 'source')).id : undefined;
      return rawInvoice(onlyOne('invoice', path.id, await store.find(scope, path.id), source));
    },
  },

  putDataInvoicesId: {
    async handle(scope, { path, body, source }) {
      sameId(path.id, body, ['id']);
      const found = await store.find(scope, path.id);
      const before = rawInvoice(
        onlyOne('invoice', path.id, found, source ?? (found.length > 1 ? sourceIn(body) : undefined)),
      );
      const changes = underContractNames('InvoiceInput', body, []);
      if (changes.data_source !== undefined && changes.data_source !== before.data_source)
        throw badField('data_source', `cannot change, the invoice belongs to '${before.data_source}'`);
      await replaceRow(scope, invoiceKind, { ...before, ...changes });
      return { success: true, id: path.id };
    },
  },

  deleteDataInvoicesId: {
    async handle(scope, { path, source }) {
      const { id, data_source, customer_id } = onlyOne(
        'invoice',
        path.id,
        await store.find(scope, path.id),
        source,
      );
      await store.remove(scope, data_source, id);
      await ledgers.rebuild(scope, data_source, [customer_id]);
      return { success: true, id };
    },
  },
};
