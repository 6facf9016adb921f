package org.termbridge.carrier;

/** A way out of the carrier: takes its blocks in reading order. */
interface CarrierWriter {

  void text(CarrierBlock.Text block);

  void list(CarrierBlock.Items list);

  void table(CarrierBlock.Table table);
}
