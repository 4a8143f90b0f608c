// What investments add up to.
WITH self.currency AS currency, self.status AS status, self.newMoney AS newMoney,
     count(self) AS count, count(self) - count(self.amount) AS undisclosed, sum(self.amount) AS amount
WITH {currency: currency, status: status, newMoney: newMoney, count: count, undisclosed: undisclosed, amount: amount} AS it
ORDER BY it.currency, it.status, it.newMoney DESC
