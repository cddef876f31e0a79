/** Số liệu trên màn hình cũ đến đâu, và lần cập nhật vừa rồi đổi gì. */
export const watch = {
  /** `day` is '' today. */
  old: (time: string, day: string) => `Cũ từ **${time}**${day === '' ? '' : ` ${day}`}`,
  stale: (time: string, day: string) => `Cũ quá 24 giờ, từ **${time}** ${day}`,
  title: 'Số liệu chưa cập nhật được',
  confirmed: (time: string, day: string) => `Lần cuối nguồn số liệu trả lời: ${time} ngày ${day}.`,
  staying: 'Số liệu trên màn hình giữ nguyên. Trang vẫn tự hỏi lại nguồn.',
  hatched: 'Tình trạng vẽ gạch chéo vì có thể không còn đúng.',
  changed: (time: string, n: number) =>
    `Cập nhật **${time}**: ${n === 0 ? 'không chỉ tiêu nào đổi' : `${n} chỉ tiêu đổi`}`,
  announced: (time: string, n: number, turned: number) =>
    n === 0
      ? `Đã cập nhật ${time}, không chỉ tiêu nào đổi.`
      : `Đã cập nhật ${time}: ${n} chỉ tiêu đổi, ${turned === 0 ? 'không chỉ tiêu nào' : turned} đổi tình trạng.`,
  newBuild: 'Có bản mới của trang, tải lại để dùng.',
  reload: 'Tải lại',
  clear: 'Bỏ dấu',
  clearLong: 'Bỏ dấu mới ở các chỉ tiêu vừa đổi',
}
