import MentorKit

@main enum Main { static func main() {} }
