package supply

const (
	FewOrders           = fewOrders
	ForecastCommunities = forecastCommunities
	LeadWindow          = leadWindow
)
