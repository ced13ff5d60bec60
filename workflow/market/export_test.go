package market

const SuggestedHospitals = suggestedHospitals
