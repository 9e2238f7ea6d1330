/** The amounts of a line of the table of the three public expenses, with those that some print beside them. */
export const threePublicColumns = [
  "total",
  "overseasVisits",
  "officialVehicles",
  "vehiclePurchase",
  "vehicleOperation",
  "officialReceptions",
  "meetings",
  "training",
  "agencyOperatingExpenses",
] as const;
