// How an invoice was paid, where Stripe was asked to say so.
import { expanded, type StripeCharge, type StripeInvoice } from './objects.js';

// Stripe's types of bank debits to the names that the API knows; brands and other types are the same in both.
const names: Record<string, string> = { us_bank_account: 'ach', ach_debit: 'ach', sepa_debit: 'sepa' };

type Method = StripeCharge['payment_method_details'];

const nameOf = (method: Method): string | undefined => {
  const name = method?.card?.brand ?? method?.type ?? undefined;
  return name === undefined ? undefined : (names[name] ?? name);
};

/**
 * Card brand or type of payment, from whichever of charge, payment intent, payments or default payment method is
 * expanded. `manual` for invoices that are sent out and paid by transfer; undefined when nothing says.
 */
export function paymentMethodOf(invoice: StripeInvoice): string | undefined {
  const payment = invoice.payments?.data[0]?.payment;
  const intent = expanded(invoice.payment_intent) ?? expanded(payment?.payment_intent);
  const charge = expanded(invoice.charge) ?? expanded(payment?.charge) ?? expanded(intent?.latest_charge);
  const method =
    charge?.payment_method_details ??
    expanded(intent?.payment_method) ??
    expanded(invoice.default_payment_method);
  return nameOf(method) ?? (invoice.collection_method === 'send_invoice' ? 'manual' : undefined);
}
